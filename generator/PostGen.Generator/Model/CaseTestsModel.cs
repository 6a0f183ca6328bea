namespace PostGen.Generator.Model;

/// <summary>How the case of a value is found.</summary>
/// <param name="Tests">Tests in the order in which they are tried; the first that holds decides.</param>
/// <param name="Items">The same of an array's items, where only they tell arrays apart: the last case that one of them needs decides.</param>
internal sealed record CaseTestsModel(EquatableArray<CaseTestModel> Tests, CaseTestsModel? Items);
