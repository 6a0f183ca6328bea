using System.Globalization;
using PostGen.Generator.Model;
using PostGen.Generator.Reading;

namespace PostGen.Generator.Planning.Schemas;

/// <summary>The assertions of a schema, so far as its C# type leaves room to break them.</summary>
internal sealed class ConstraintsReader
{
    // Not time: RFC 3339 wants an offset, and half of those who say time (ASP.NET Core's TimeOnly among them) have none.
    private static readonly HashSet<string> s_judgedFormats =
    [
        "uri", "uri-reference", "iri", "iri-reference", "uri-template", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6",
        "json-pointer", "relative-json-pointer", "duration",
    ];

    private const int DeepestOthers = 4;

    private readonly ShapeReader _shapes;
    private readonly ConjunctionReader _conjunctions;
    private readonly BranchConstraintsReader _branches;
    private readonly NameConstraintsReader _names;
    private readonly AssertionFaults _faults;
    private readonly HashSet<SchemaShape> _lists = [];

    public ConstraintsReader(ApiDocument document, ShapeReader shapes, ConjunctionReader conjunctions, AssertionFaults faults)
    {
        _faults = faults;
        _shapes = shapes;
        _conjunctions = conjunctions;
        _branches = new BranchConstraintsReader(shapes, this);
        _names = new NameConstraintsReader(document, _branches);
    }

    /// <summary>The assertions on a value of the type, a constant included.</summary>
    public ConstraintsModel Read(DocumentNode schema, TypeReference type) =>
        WithConstant(ReadBounds(schema, type), schema.IsObject ? _shapes.Resolve(schema).Shape.Const : null, type);

    /// <summary>The only value that is allowed as one more assertion, in the terms of the type.</summary>
    public static ConstraintsModel WithConstant(ConstraintsModel assertions, string? constant, TypeReference type) =>
        constant is null ? assertions : type.Kind switch
        {
            TypeKind.String => assertions with { Values = new EquatableArray<string>([JsonString.Content(constant)]) },
            TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt64 or TypeKind.Single or TypeKind.Double or TypeKind.Decimal =>
                assertions with { Minimum = constant, Maximum = constant },
            TypeKind.Boolean => assertions with { Const = constant },
            _ => assertions,
        };

    /// <summary>The assertions but for a constant. Of a union: those beside the branches, and what a value of the type needs so that some branch allows it.</summary>
    public ConstraintsModel ReadBounds(DocumentNode schema, TypeReference type)
    {
        if (type.Kind is TypeKind.Model or TypeKind.Enum or TypeKind.Any or TypeKind.File or TypeKind.Stream || !schema.IsObject)
        {
            return ConstraintsModel.None;
        }

        SchemaShape shape = _shapes.Resolve(schema).Shape;
        ConstraintsModel read = ReadOwn(schema, type);
        if (shape.Kind == ShapeKind.Union)
        {
            return ConstraintsMerger.Both(_branches.Read(shape.Branches, type) ?? ConstraintsModel.None, read);
        }

        if (type.Item is not null)
        {
            ConstraintsModel items = WithOtherItems(Read(shape.Item, type.Item), shape, type.Item);
            read = items.IsEmpty ? read : read with { Items = items };
        }

        return read;
    }

    /// <summary>The assertions on the members that an object allows beside those that it declares. How many members it has is a rule of its own.</summary>
    public ConstraintsModel ReadAdditional(SchemaShape shape, TypeReference values)
    {
        ConstraintsModel items = WithOtherItems(Read(shape.Item, values), shape, values);
        ConstraintsModel all = items.IsEmpty ? ConstraintsModel.None : new ConstraintsModel { Items = items };
        foreach (SchemaPart part in shape.Parts)
        {
            all = _names.Read(part.Node).Names is { } names ? ConstraintsMerger.Both(new ConstraintsModel { Names = names }, all) : all;
        }

        return all;
    }

    /// <summary>Adds what other parts of a list or map demand of its items.</summary>
    public ConstraintsModel WithOtherItems(ConstraintsModel items, SchemaShape shape, TypeReference type)
    {
        // Lists of lists whose every part refers to the next are read many times over: the outer ones are enough.
        if (shape.Parts.Count < 2 || _lists.Count >= DeepestOthers || !_lists.Add(shape))
        {
            return items;
        }

        items = WithOthers(items, shape.OtherItems, type);
        _lists.Remove(shape);
        return items;
    }

    /// <summary>Adds what schemas that hold too demand of a value whose type they did not make.</summary>
    public ConstraintsModel WithOthers(ConstraintsModel assertions, IEnumerable<DocumentNode> others, TypeReference type)
    {
        foreach (DocumentNode other in others)
        {
            assertions = ConstraintsMerger.Both(assertions, _branches.Read(other, type) ?? ConstraintsModel.None);
        }

        return assertions;
    }

    /// <summary>The assertions on the value itself, but for a constant and without those on its items.</summary>
    public ConstraintsModel ReadOwn(DocumentNode schema, TypeReference type)
    {
        // Their C# types say all that a schema can.
        if (type.Kind is TypeKind.Boolean or TypeKind.DateTimeOffset or TypeKind.DateOnly or TypeKind.Guid or TypeKind.Bytes)
        {
            return ConstraintsModel.None;
        }

        // Every part holds at once: a later one may be stricter, but takes nothing back.
        ConstraintsModel all = ConstraintsModel.None;
        foreach (SchemaPart part in _conjunctions.Read(schema).Parts)
        {
            ConstraintsModel own = _faults.Meaningful(part.Node, type.Kind);
            own = type.Kind == TypeKind.Map ? ConstraintsMerger.Both(own, _names.Read(part.Node)) : own;
            all = own.IsEmpty ? all : ConstraintsMerger.Both(own, all);
        }

        return all;
    }

    /// <summary>Whether a keyword asserts something of values of a C# type, so that <see cref="Of"/> reads it.</summary>
    public static bool IsAssertion(DocumentMember keyword, TypeKind type) => type switch
    {
        TypeKind.String => keyword.Name is "minLength" or "maxLength" or "pattern"
            || (keyword.Name == "format" && keyword.Value.Text is { } format && s_judgedFormats.Contains(format)),
        TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt64 or TypeKind.Single or TypeKind.Double or TypeKind.Decimal =>
            keyword.Name is "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum" or "multipleOf",
        TypeKind.List => keyword.Name is "minItems" or "maxItems" or "uniqueItems",
        TypeKind.Map => keyword.Name is "minProperties" or "maxProperties",
        _ => false,
    };

    /// <summary>The assertions of one schema on a value of a C# type, without those of schemas that it refers to and of its items.</summary>
    public static ConstraintsModel Of(DocumentNode part, TypeKind type) => type switch
    {
        TypeKind.String => Text(part),
        TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt64 or TypeKind.Single or TypeKind.Double or TypeKind.Decimal => Number(part),
        TypeKind.List => List(part),
        TypeKind.Map => new ConstraintsModel { MinProperties = Least(part, "minProperties"), MaxProperties = Count(part, "maxProperties") },
        _ => ConstraintsModel.None,
    };

    /// <summary>The value of a keyword that counts; null where it is none.</summary>
    public static long? CountOf(DocumentNode value) =>
        value.IsNumber && decimal.TryParse(value.ScalarText, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal count)
        && count is >= 0 and <= long.MaxValue && count == decimal.Truncate(count)
            ? (long)count
            : null;

    public static bool IsPositive(DocumentNode value) =>
        value.IsNumber && double.TryParse(value.ScalarText, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number > 0;

    private static ConstraintsModel Text(DocumentNode part) => new()
    {
        Patterns = OneOrNone(part["pattern"].Text),
        MinLength = Least(part, "minLength"),
        MaxLength = Count(part, "maxLength"),
        Formats = OneOrNone(part["format"].Text is { } format && s_judgedFormats.Contains(format) ? format : null),
    };

    private static ConstraintsModel Number(DocumentNode part)
    {
        string? minimum = NumberText(part, "minimum");
        string? maximum = NumberText(part, "maximum");

        // OpenAPI 3.0 and JSON Schema draft 4: a flag beside the bound; later: a bound of its own.
        bool exclusiveMinimum = part["exclusiveMinimum"].Boolean == true;
        bool exclusiveMaximum = part["exclusiveMaximum"].Boolean == true;
        return new ConstraintsModel
        {
            Minimum = exclusiveMinimum ? null : minimum,
            Maximum = exclusiveMaximum ? null : maximum,
            ExclusiveMinimum = exclusiveMinimum ? minimum : NumberText(part, "exclusiveMinimum"),
            ExclusiveMaximum = exclusiveMaximum ? maximum : NumberText(part, "exclusiveMaximum"),
            Divisors = OneOrNone(IsPositive(part["multipleOf"]) ? NumberText(part, "multipleOf") : null),
        };
    }

    private static ConstraintsModel List(DocumentNode part) => new()
    {
        MinItems = Least(part, "minItems"),
        MaxItems = Count(part, "maxItems"),
        UniqueItems = part["uniqueItems"].Boolean == true,
    };

    private static EquatableArray<string> OneOrNone(string? text) => text is null ? default : new EquatableArray<string>([text]);

    private static string? NumberText(DocumentNode part, string keyword) =>
        part[keyword] is { IsNumber: true } number ? number.ScalarText : null;

    /// <summary>A lower bound; zero is none.</summary>
    private static long? Least(DocumentNode part, string keyword) => Count(part, keyword) is > 0 and { } least ? least : null;

    private static long? Count(DocumentNode part, string keyword) => CountOf(part[keyword]);
}
