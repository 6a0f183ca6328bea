using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Analyzers.Schemas;

/// <summary>Reads arguments of attributes that may be half typed: what is missing or of another type is null.</summary>
internal static class AttributeArguments
{
    public static string? Text(this AttributeData attribute, int position) => attribute.Value(position) as string;

    public static string? Text(this AttributeData attribute, string name) => attribute.Named(name) as string;

    public static bool Flag(this AttributeData attribute, string name) => attribute.Named(name) is true;

    /// <summary>A bound; null where it is -1, which says that there is none.</summary>
    public static long? Bound(this AttributeData attribute, int position) =>
        attribute.Value(position) switch
        {
            long value and >= 0 => value,
            int value and >= 0 => value,
            _ => null,
        };

    /// <summary>Strings from <paramref name="position"/> on, given as an array or one by one.</summary>
    public static IReadOnlyList<string> Texts(this AttributeData attribute, int position)
    {
        var texts = new List<string>();
        for (int i = position; i < attribute.ConstructorArguments.Length; i++)
        {
            TypedConstant argument = attribute.ConstructorArguments[i];
            if (argument.Kind == TypedConstantKind.Array)
            {
                foreach (TypedConstant item in argument.IsNull ? ImmutableArray<TypedConstant>.Empty : argument.Values)
                {
                    AddText(texts, item);
                }
            }
            else
            {
                AddText(texts, argument);
            }
        }

        return texts;
    }

    private static void AddText(List<string> texts, TypedConstant constant)
    {
        if (constant.Kind == TypedConstantKind.Primitive && constant.Value is string text)
        {
            texts.Add(text);
        }
    }

    private static object? Value(this AttributeData attribute, int position) =>
        position < attribute.ConstructorArguments.Length ? Scalar(attribute.ConstructorArguments[position]) : null;

    public static object? Named(this AttributeData attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
            {
                return Scalar(argument.Value);
            }
        }

        return null;
    }

    private static object? Scalar(TypedConstant constant) => constant.Kind == TypedConstantKind.Array ? null : constant.Value;
}
