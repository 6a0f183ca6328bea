using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PostGen.Generator.Analyzers.Known;

/// <summary>A JSON value as far as it is known at compile time, and the code that says so.</summary>
internal sealed class KnownValue
{
    public static readonly KnownValue Unknown = new(KnownKind.Unknown, null);
    public static readonly KnownValue Absent = new(KnownKind.Absent, null);

    private readonly KnownKind _kind;
    private readonly Func<bool>? _isPresent;
    private bool? _present;

    private KnownValue(KnownKind kind, SyntaxNode? syntax, Func<bool>? isPresent = null)
    {
        _kind = kind;
        _isPresent = isPresent;
        Syntax = syntax;
    }

    /// <summary>For an open value it costs an analysis of the whole method by the compiler to tell present from unknown.</summary>
    public KnownKind Kind => _isPresent is null ? _kind : (_present ??= _isPresent()) ? KnownKind.Present : KnownKind.Unknown;

    /// <summary>Nothing is known of the value, but perhaps that there is one.</summary>
    public bool IsOpen => _isPresent is not null || _kind == KnownKind.Unknown;

    /// <summary>The expression; null for a value that no code says.</summary>
    public SyntaxNode? Syntax { get; }

    /// <summary>Content of a text; JSON text of a number or boolean.</summary>
    public string Text { get; private init; } = "";

    /// <summary>Items of a list, in order.</summary>
    public IReadOnlyList<KnownValue> Items { get; private init; } = [];

    /// <summary>What the value may be, where code chooses between several.</summary>
    public IReadOnlyList<KnownValue> Alternatives { get; private init; } = [];

    /// <summary>Members of an object by JSON name. A name that is not listed is not known.</summary>
    public ImmutableDictionary<string, KnownValue> Members { get; private init; } = ImmutableDictionary<string, KnownValue>.Empty;

    /// <summary>The names of a map's entries.</summary>
    public IReadOnlyList<KnownValue> Names { get; private init; } = [];

    /// <summary>True where every member of the object is listed, as in a map.</summary>
    public bool IsComplete { get; private init; }

    /// <summary>True where no member but those that are listed can be there, though some of them may be absent.</summary>
    public bool ListsEveryMember { get; private init; }

    /// <summary>The enum member that stands for what the document does not know.</summary>
    public bool IsUnrecognized { get; private init; }

    /// <summary>A value that cannot be built at run time: the format that <see cref="Text"/> does not have.</summary>
    public string? MalformedFormat { get; private init; }

    public bool IsScalar => !IsOpen && Kind is KnownKind.Null or KnownKind.Boolean or KnownKind.Number or KnownKind.Text;

    public static KnownValue Present(SyntaxNode syntax) => new(KnownKind.Present, syntax);

    /// <summary>A value of which it is only asked when needed whether there is one.</summary>
    public static KnownValue Open(Func<bool> isPresent, SyntaxNode syntax) => new(KnownKind.Unknown, syntax, isPresent);

    public static KnownValue Unrecognized(SyntaxNode syntax) => new(KnownKind.Present, syntax) { IsUnrecognized = true };

    public static KnownValue Malformed(string format, string text, SyntaxNode syntax) =>
        new(KnownKind.Present, syntax) { MalformedFormat = format, Text = text };

    public static KnownValue Null(SyntaxNode? syntax) => new(KnownKind.Null, syntax);

    public static KnownValue OfText(string text, SyntaxNode? syntax) => new(KnownKind.Text, syntax) { Text = text };

    public static KnownValue OfNumber(string json, SyntaxNode? syntax) => new(KnownKind.Number, syntax) { Text = json };

    public static KnownValue OfBoolean(bool value, SyntaxNode? syntax) =>
        new(KnownKind.Boolean, syntax) { Text = value ? "true" : "false" };

    public static KnownValue OfList(IReadOnlyList<KnownValue> items, SyntaxNode? syntax) => new(KnownKind.List, syntax) { Items = items };

    /// <summary>A list that has items besides those that are known.</summary>
    public static KnownValue OfListPart(IReadOnlyList<KnownValue> items, SyntaxNode? syntax) => new(KnownKind.Present, syntax) { Items = items };

    /// <summary>One of several values; which one is not known.</summary>
    public static KnownValue OneOf(IReadOnlyList<KnownValue> alternatives, SyntaxNode syntax) =>
        new(KnownKind.Unknown, syntax) { Alternatives = alternatives };

    public static KnownValue OfObject(ImmutableDictionary<string, KnownValue> members, bool isComplete, SyntaxNode? syntax) =>
        new(KnownKind.Object, syntax) { Members = members, IsComplete = isComplete };

    /// <summary>An object of which every member is listed, whatever its name.</summary>
    public static KnownValue OfMap(ImmutableDictionary<string, KnownValue> members, IReadOnlyList<KnownValue> names, SyntaxNode? syntax) =>
        new(KnownKind.Object, syntax) { Members = members, Names = names, IsComplete = true };

    /// <summary>An object of which every member that it can have is listed.</summary>
    public static KnownValue OfObject(ImmutableDictionary<string, KnownValue> members, SyntaxNode? syntax) =>
        new(KnownKind.Object, syntax) { Members = members, ListsEveryMember = true };

    /// <summary>The member of that name: absent where a complete object lacks it, unknown where an incomplete one does.</summary>
    public KnownValue Member(string name) =>
        Members.TryGetValue(name, out KnownValue? member) ? member : IsComplete ? Absent : Unknown;

    /// <summary>The same value, said by other code.</summary>
    public KnownValue At(SyntaxNode syntax) =>
        new(_kind, syntax, _isPresent)
        {
            Text = Text,
            Items = Items,
            Alternatives = Alternatives,
            Members = Members,
            Names = Names,
            IsComplete = IsComplete,
            ListsEveryMember = ListsEveryMember,
            IsUnrecognized = IsUnrecognized,
            MalformedFormat = MalformedFormat,
        };
}
