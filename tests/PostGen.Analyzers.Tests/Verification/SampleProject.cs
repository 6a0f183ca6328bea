using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace PostGen.Analyzers.Tests.Verification;

/// <summary>Reads the items of a sample's project that the build would hand to the compiler.</summary>
internal static class SampleProject
{
    /// <summary>What ImplicitUsings adds.</summary>
    public static SyntaxTree ImplicitUsings { get; } = CompilationFactory.Tree(
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading.Tasks;",
        "Usings.g.cs");

    public static IEnumerable<ProjectFile> Files(string folder)
    {
        foreach (XElement item in XDocument.Load(Directory.GetFiles(folder, "*.csproj").Single()).Descendants("ItemGroup").Elements())
        {
            string path = Path.Combine(folder, item.Attribute("Include")!.Value);
            string text = File.ReadAllText(path);
            yield return item.Name.LocalName == "PostGenDocument"
                ? ProjectFile.Document(path, text, item.Attribute("Namespace")!.Value)
                : ProjectFile.Payload(path, text, item.Attribute("Schema")!.Value);
        }
    }
}
