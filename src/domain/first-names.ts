/**
 * First names that people in the Netherlands often have, of all origins, by which a person's name is known when it is
 * typed without capitals. Names that are words as well (roos, mark, lies) are left out: with capitals they are found anyway.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `
  aad abdel abdellah abdul adriana ahmed ahmet aicha aisha albert alexander ali alice amina amir andre andrea andrzej angela
  anita anja anke ankie anna anne annelies annemarie annie anouk anton antonia arie arjan astrid ayse bas bert betty bilal
  bram brigitte carla carolien caroline cees celine charlotte chris christina corrie danielle danny daphne david dennis
  desiree diana dick dirk edwin eline elisabeth ellen els elly emine emma eric erik esra esther eva ewa fatima fatma femke
  fenna floor frank frans fred gerard gerda gerrit gijs greet guus halima hanna hannah hannie hans harm harry hasan hassan
  heleen helena henk henny herman huseyin ibrahim ilse ineke inge ingrid irene iris ivan iwona jaap jacob jacqueline jan
  janneke jannie jasmijn jasper jeroen jeannette jessica joanna jochem joep johan johanna johannes john jolanda joost joris
  josef judith julia jurgen karen karim karin katarzyna kees kevin khadija khalid kim klaas koen krzysztof lars laura leila
  lena leo lianne linda lisa lisette loes lotte louise lucas maaike maarten magda malika manon marcel margriet maria
  marianne marieke marijke marina mario marja marjan marjolein marloes martijn martin martine mary maryam mehmet melissa
  michael michel mieke miriam mohamed mohammad mohammed monika monique murat mustafa myrthe nadia naima nathalie
  natalia nicole niels nienke noor noortje oksana olena olga oleksandr omar patricia patrick paul paula paulien peter petra
  philip pieter piotr rachida rachel ramon rashid ria rianne richard rita rob robert robin roel rolf romy ronald rosa
  rutger ruud said salma samira sander sandra sanne sara sarah saskia sebastiaan selma sevda simone sjoerd sofie sonja
  stefan stephanie susan suzanne svetlana sylvia tamara tanja theo thijs thomas tineke tjeerd tomasz toos truus ursula
  vera victor vincent volodymyr wesley wilma willem willemijn wim wouter yasmin youssef yusuf yvonne zeynep zoe
  александр андрій ганна ірина марія наталія оксана олена ольга сергій тетяна юлія
  احمد أحمد حسن خالد علي عمر فاطمة محمد محمود مريم يوسف
  `
    .trim()
    .split(/\s+/u),
);
