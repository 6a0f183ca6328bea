using System.Text;
using PostGen.Generator.Model;
using PostGen.Generator.Planning.Parameters;

namespace PostGen.Generator.Planning.Operations;

/// <summary>The query that some documents write into the path: <c>/search?type=user&amp;q={q}</c>.</summary>
internal static class PathQuery
{
    /// <summary>The path without the pairs whose value a declared query parameter sends.</summary>
    public static string WithoutDeclared(string path, List<ParameterDraft> parameters)
    {
        int start = Start(path);
        if (start < 0)
        {
            return path;
        }

        int fragment = path.IndexOf('#', start);
        string query = fragment < 0 ? path.Substring(start + 1) : path.Substring(start + 1, fragment - start - 1);
        StringBuilder result = new(path, 0, start, path.Length);
        char separator = '?';
        foreach (string pair in query.Split('&'))
        {
            if (pair.Length > 0 && !IsDeclared(pair, parameters))
            {
                result.Append(separator).Append(pair);
                separator = '&';
            }
        }

        return result.ToString();
    }

    // A question mark inside braces is an operator of a URI template.
    private static int Start(string path)
    {
        int depth = 0;
        for (int i = 0; i < path.Length; i++)
        {
            switch (path[i])
            {
                case '{':
                    depth++;
                    break;
                case '}':
                    depth--;
                    break;
                case '?' when depth <= 0:
                    return i;
                case '#' when depth <= 0:
                    return -1;
            }
        }

        return -1;
    }

    private static bool IsDeclared(string pair, List<ParameterDraft> parameters)
    {
        int equals = pair.IndexOf('=');
        string name = equals < 0 ? pair : pair.Substring(0, equals);
        string value = equals < 0 ? string.Empty : pair.Substring(equals + 1);
        bool isVariable = equals < 0 || (value.Length > 1 && value[0] == '{' && value[value.Length - 1] == '}');
        string variable = value.Trim('{', '}');
        return isVariable && parameters.Exists(parameter =>
            parameter.Location == ParameterLocation.Query
            && (parameter.WireName == name || parameter.WireName == variable));
    }
}
