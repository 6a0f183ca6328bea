using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PostGen.Generator.Pipeline;

namespace PostGen.Analyzers.Tests.Verification;

/// <summary>Reads the items of a sample's project that the build would hand to the compiler.</summary>
internal static class SampleProject
{
    private static readonly SyntaxTree s_implicitUsings = CompilationFactory.Tree(
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading.Tasks;",
        "Usings.g.cs");

    /// <summary>The sources with what the generator makes of the documents among the files.</summary>
    public static Compilation Generate(IEnumerable<SyntaxTree> trees, IReadOnlyList<ProjectFile> files) =>
        Generate(CompilationFactory.Create(trees, CompilationFactory.References), files);

    /// <summary>A compilation with what the generator makes of the documents among the files.</summary>
    public static Compilation Generate(CSharpCompilation compilation, IReadOnlyList<ProjectFile> files)
    {
        compilation = compilation.AddSyntaxTrees(s_implicitUsings);
        CSharpGeneratorDriver
            .Create([new PostGenGenerator().AsSourceGenerator()], files, new CSharpParseOptions(LanguageVersion.CSharp12), new ProjectOptions())
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _);
        return generated;
    }

    public static IEnumerable<ProjectFile> Files(string folder)
    {
        foreach (XElement item in XDocument.Load(Directory.GetFiles(folder, "*.csproj").Single()).Descendants("ItemGroup").Elements())
        {
            string path = Path.GetFullPath(Path.Combine(folder, item.Attribute("Include")!.Value));
            switch (item.Name.LocalName)
            {
                case "PostGenDocument":
                    yield return ProjectFile.Document(path, File.ReadAllText(path), item.Attribute("Namespace")!.Value);
                    break;
                case "PostGenPayload":
                    yield return ProjectFile.Payload(path, File.ReadAllText(path), item.Attribute("Schema")!.Value);
                    break;
            }
        }
    }
}
