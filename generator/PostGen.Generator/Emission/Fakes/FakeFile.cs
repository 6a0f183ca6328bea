using PostGen.Generator.Model;

namespace PostGen.Generator.Emission.Fakes;

/// <summary>The file of the fake server.</summary>
internal sealed record FakeFile(string HintName, EmissionContext Context, FakeModel Fake) : OutputFile(HintName);
