using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Reading.Yaml;

/// <summary>A fault noticed while a text was parsed, kept until it is known that this parse is the one that counts.</summary>
internal sealed record YamlNote(DiagnosticDescriptor Descriptor, int Start, int End, string[] Arguments);
