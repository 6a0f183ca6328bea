using PostGen.Generator.Model;

namespace PostGen.Generator.Emission;

/// <summary>The document's servers by name: properties, or methods where a server has variables.</summary>
internal static class ServersEmitter
{
    public static void Emit(SourceWriter writer, ClientFile file)
    {
        ServerModel[] servers = file.Servers.Where(static server => server.IsAbsolute).ToArray();
        if (servers.Length == 0)
        {
            return;
        }

        writer.Line("/// <summary>The servers that the document names.</summary>");
        writer.Open($"{file.Context.Accessibility} static class {EmittedText.Identifier(file.Context.Prefix + "Servers")}");
        foreach (ServerModel server in servers)
        {
            Emit(writer, server);
        }

        writer.Close();
        writer.Line();
    }

    private static void Emit(SourceWriter writer, ServerModel server)
    {
        Documentation.Summary(writer, server.Documentation ?? server.Url);
        string name = EmittedText.Identifier(server.Name);
        if (server.Variables.IsEmpty)
        {
            writer.Line($"public static sys::Uri {name} {{ get; }} = new({EmittedText.Literal(server.Url)});");
            return;
        }

        foreach (ServerVariableModel variable in server.Variables)
        {
            string values = variable.Values.IsEmpty ? "" : $"\nOne of {string.Join(", ", variable.Values)}.";
            Documentation.Parameter(writer, variable.Name, variable.Documentation + values);
        }

        string parameters = string.Join(", ", server.Variables.Select(Parameter));
        string url = server.Variables.Aggregate(
            EmittedText.Literal(server.Url),
            static (expression, variable) => $"{expression}.Replace({EmittedText.Literal("{" + variable.WireName + "}")}, {EmittedText.Identifier(variable.Name)})");
        writer.Line($"public static sys::Uri {name}({parameters}) => new({url});");
    }

    private static string Parameter(ServerVariableModel variable)
    {
        string allowed = ConstraintAttributes.Inline(variable.Values.IsEmpty ? ConstraintsModel.None : new ConstraintsModel { Values = variable.Values });
        return $"{allowed}string {EmittedText.Identifier(variable.Name)} = {EmittedText.Literal(variable.Default)}";
    }
}
