import { describe, expect, it } from 'vitest';
import { withoutEmpty } from './without-empty';

describe('withoutEmpty', () => {
  it('leaves out what says nothing, at any depth', () => {
    const node = {
      '@type': 'Course',
      name: 'Klik & Tik',
      description: '',
      image: null,
      about: [],
      teaches: undefined,
      provider: { '@type': 'Organization', name: undefined },
      hasCourseInstance: [{ '@type': 'CourseInstance' }, { '@type': 'CourseInstance', name: 'Les', subEvent: [null] }],
    };
    expect(withoutEmpty(node)).toEqual({
      '@type': 'Course',
      name: 'Klik & Tik',
      hasCourseInstance: [{ '@type': 'CourseInstance', name: 'Les' }],
    });
    expect(Object.keys(withoutEmpty(node))).toEqual(['@type', 'name', 'hasCourseInstance']);
  });

  it('keeps zero and false, which say something', () => {
    expect(withoutEmpty({ price: 0, isAccessibleForFree: false })).toEqual({ price: 0, isAccessibleForFree: false });
  });

  it('does not change what it was given', () => {
    const node = { name: 'x', about: [null] };
    withoutEmpty(node);
    expect(node).toEqual({ name: 'x', about: [null] });
  });
});
