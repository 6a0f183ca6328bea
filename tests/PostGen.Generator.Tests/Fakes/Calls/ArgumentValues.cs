using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using PostGen.Runtime;

namespace PostGen.Generator.Tests.Fakes.Calls;

/// <summary>Values of emitted types and of those that they are made of, as a program would make them.</summary>
/// <param name="random">Decides.</param>
/// <param name="isPlain">Optional members are left out.</param>
internal sealed class ArgumentValues(Random random, bool isPlain)
{
    private const int Deepest = 8;

    /// <summary>Whether some value is of any type: what its schema forbids is not known from C#.</summary>
    public bool HasAny { get; private set; }

    /// <exception cref="NoValueException">None is known.</exception>
    public object? Make(Type type, IReadOnlyList<Attribute> attributes, int depth = 0)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return depth > Deepest ? throw new NoValueException()
            : type.IsEnum ? OfEnum(type)
            : Type.GetTypeCode(type) is not TypeCode.Object and not TypeCode.DateTime ? OfPrimitive(type, attributes)
            : type == typeof(DateTimeOffset) ? new DateTimeOffset(2026, random.Next(1, 13), 3, 4, 5, 6, TimeSpan.Zero)
            : type == typeof(DateOnly) ? new DateOnly(2026, random.Next(1, 13), 3)
            : type == typeof(Guid) ? Guid.NewGuid()
            : type == typeof(byte[]) ? new byte[] { 1, 2, 3 }
            : type == typeof(FilePart) ? FilePart.FromBytes(new byte[] { 1, 2, 3 }, "a.bin", "application/octet-stream")
            : type == typeof(JsonElement) ? OfAny()
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? OfList(type.GetGenericArguments()[0], attributes, depth)
            : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) ? OfMap(type.GetGenericArguments()[1], depth)
            : type.GetConstructor(Type.EmptyTypes) is { } constructor ? OfRecord(type, constructor, depth)
            : OfUnion(type, depth);
    }

    private JsonElement OfAny()
    {
        HasAny = true;
        return JsonDocument.Parse("""{"a":1}""").RootElement;
    }

    private object OfEnum(Type type)
    {
        Array values = Enum.GetValues(type);
        return values.Length > 1 ? values.GetValue(random.Next(1, values.Length))! : throw new NoValueException();
    }

    private object OfPrimitive(Type type, IReadOnlyList<Attribute> attributes) =>
        type == typeof(string) ? TextValues.Make(attributes, random)
        : type == typeof(bool) ? random.Next(2) == 0
        : OfNumber(type, attributes);

    private object OfNumber(Type type, IReadOnlyList<Attribute> attributes)
    {
        SchemaRangeAttribute? range = attributes.OfType<SchemaRangeAttribute>().FirstOrDefault();
        decimal least = Number(range?.Minimum) ?? (Number(range?.ExclusiveMinimum) + 1) ?? 1;
        decimal most = Number(range?.Maximum) ?? (Number(range?.ExclusiveMaximum) - 1) ?? Math.Max(least, 50);
        decimal value = Math.Clamp(random.Next(1, 50), Math.Min(least, most), most);
        if (Number(attributes.OfType<SchemaMultipleOfAttribute>().FirstOrDefault()?.Divisor) is { } multiple and > 0)
        {
            value = Math.Ceiling(Math.Max(value, least) / multiple) * multiple;
        }

        return value >= least && value <= most ? Convert.ChangeType(value, type, CultureInfo.InvariantCulture) : throw new NoValueException();
    }

    private static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    private Array OfList(Type item, IReadOnlyList<Attribute> attributes, int depth)
    {
        SchemaItemsAttribute? bounds = attributes.OfType<SchemaItemsAttribute>().FirstOrDefault();
        long count = Math.Max(bounds?.Minimum ?? 0, random.Next(1, 3));
        count = bounds is { Maximum: >= 0 } ? Math.Min(count, bounds.Maximum) : count;
        var list = Array.CreateInstance(item, (int)count);
        for (int i = 0; i < list.Length; i++)
        {
            list.SetValue(Make(item, [], depth + 1), i);
        }

        return list;
    }

    private IDictionary OfMap(Type value, int depth)
    {
        var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), value))!;
        map["key"] = Make(value, [], depth + 1);
        return map;
    }

    private object OfRecord(Type type, ConstructorInfo constructor, int depth)
    {
        object record = constructor.Invoke([]);
        foreach (PropertyInfo property in type.GetProperties().Where(static property => property.SetMethod is not null && property.Name != "AdditionalProperties"))
        {
            Attribute[] attributes = [.. property.GetCustomAttributes()];
            bool isRequired = attributes.Any(static attribute => attribute.GetType().Name == "RequiredMemberAttribute");
            bool isConstant = attributes.OfType<SchemaConstAttribute>().Any() && property.GetValue(record) is not null;
            if (isConstant || (!isRequired && (isPlain || depth > 3 || random.Next(2) == 0)))
            {
                continue;
            }

            try
            {
                property.SetValue(record, Make(property.PropertyType, attributes, depth + 1));
            }
            catch (NoValueException) when (!isRequired)
            {
            }
        }

        return record;
    }

    private object OfUnion(Type type, int depth)
    {
        ParameterInfo[] cases =
        [
            .. type.GetConstructors()
                .Select(static constructor => constructor.GetParameters())
                .Where(static parameters => parameters.Length == 1 && parameters[0].ParameterType != typeof(UnknownCase))
                .Select(static parameters => parameters[0]),
        ];
        if (cases.Length == 0)
        {
            throw new NoValueException();
        }

        ParameterInfo chosen = cases[random.Next(cases.Length)];
        return ((ConstructorInfo)chosen.Member).Invoke([Make(chosen.ParameterType, [.. chosen.GetCustomAttributes()], depth + 1)]);
    }
}
