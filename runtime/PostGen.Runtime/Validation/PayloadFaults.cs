using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace PostGen.Runtime.CompilerServices;

/// <summary>
/// Collects what a payload breaks, with the path of members. Checks follow JSON Schema 2020-12: a null value is absent and passes.
/// Member names are C# names; an empty name is the value that the collector stands in (an item of a list).
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class PayloadFaults
{
    private readonly List<PayloadFault> _faults = [];
    private readonly List<(string? Name, int Index)> _path = [];
    private bool _isOfName;

    /// <summary>Number of faults so far.</summary>
    public int Count => _faults.Count;

    /// <summary>Adds a fault.</summary>
    /// <param name="member">The member.</param>
    /// <param name="message">What the document wants, without the member's name: "must …", "is …".</param>
    public void Add(string member, string message)
    {
        if (_isTrial)
        {
            _hasFailed = true;
            return;
        }

        if (_isOfName)
            message = "is a key that " + message;

        string path = PathOf(member);
        _faults.Add(new PayloadFault(path, path.Length == 0 && Subject is not null ? $"{Subject.GetType().Name} {message}" : message));
    }

    /// <summary>Adds the fault of a rule that does not hold.</summary>
    /// <param name="message">A sentence without full stop: what the document wants.</param>
    /// <param name="members">The members that the rule binds.</param>
    public void Rule(string message, params string[] members)
    {
        // A rule over several members names them itself.
        _faults.Add(new PayloadFault(PathOf(members is { Length: 1 } ? members[0] : ""), message));
    }

    /// <summary>Checks that a required member is set.</summary>
    /// <typeparam name="T">Type of the member.</typeparam>
    /// <param name="value">Its value.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    public void Required<T>(T? value, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        if (value is null)
            Add(member, "is required and must not be null");
    }

    /// <summary>Checks a payload inside.</summary>
    /// <param name="value">Its value, or null.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    public void Model(IPayload? value, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        if (value is null)
            return;

        EnterMember(member);
        value.CollectFaults(this);
        Leave();
    }

    /// <summary>Checks that a required payload is set, and the payload itself.</summary>
    /// <param name="value">Its value.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    public void RequiredModel(IPayload? value, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        Required(value, member);
        Model(value, member);
    }

    /// <summary>Checks a list of payloads.</summary>
    /// <typeparam name="T">An emitted record or union.</typeparam>
    /// <param name="values">Its items, or null.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    public void Models<T>(IReadOnlyList<T>? values, [CallerArgumentExpression(nameof(values))] string member = "")
        where T : class, IPayload
    {
        if (values is null)
            return;

        EnterMember(member);
        for (int i = 0; i < values.Count; i++)
        {
            Enter(i);
            if (values[i] is { } value)
                value.CollectFaults(this);
            else
                Add("", "is null, which the document does not allow");

            Leave();
        }

        Leave();
    }

    /// <summary>Checks what is inside a member of any other type.</summary>
    /// <typeparam name="T">Type of the member.</typeparam>
    /// <param name="value">Its value, or null.</param>
    /// <param name="codec">Knows the type.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    public void Value<T>(T? value, JsonCodec<T> codec, [CallerArgumentExpression(nameof(value))] string member = "")
    {
        if (value is null)
            return;

        EnterMember(member);
        codec.CollectFaults(this, value);
        Leave();
    }

    /// <summary>Checks each item of a list.</summary>
    /// <typeparam name="T">Type of the items.</typeparam>
    /// <param name="values">Its items, or null.</param>
    /// <param name="check">Checks one item, whose name is empty.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    public void Each<T>(IReadOnlyList<T>? values, Action<PayloadFaults, T> check, [CallerArgumentExpression(nameof(values))] string member = "")
    {
        if (values is null)
            return;

        EnterMember(member);
        for (int i = 0; i < values.Count; i++)
        {
            Enter(i);
            check(this, values[i]);
            Leave();
        }

        Leave();
    }

    /// <summary>Checks each value of a map.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="values">Its entries, or null.</param>
    /// <param name="check">Checks one value, whose name is empty.</param>
    /// <param name="member">The member; the expression of its value says it.</param>
    public void Each<T>(IReadOnlyDictionary<string, T>? values, Action<PayloadFaults, T> check, [CallerArgumentExpression(nameof(values))] string member = "")
    {
        if (values is null)
            return;

        EnterMember(member);
        foreach (KeyValuePair<string, T> entry in values)
        {
            Enter(entry.Key);
            check(this, entry.Value);
            Leave();
        }

        Leave();
    }

    /// <summary>The payload, which a fault without a path is said of.</summary>
    internal object? Subject { get; set; }

    internal PayloadFault[] ToArray() => [.. _faults];

    internal void Enter(string name) => _path.Add((name, 0));

    internal void Enter(int index) => _path.Add((null, index));

    internal void Leave() => _path.RemoveAt(_path.Count - 1);

    private void EnterMember(string member) => Enter(Unescaped(member));

    // A parameter with the name of a keyword.
    private static string Unescaped(string member) => member.TrimStart('@');

    private string PathOf(string member)
    {
        var path = new StringBuilder();
        foreach ((string? name, int index) in _path)
            Append(path, name, index);

        if (member.Length > 0)
            Append(path, Unescaped(member), 0);

        return path.ToString();
    }

    private static void Append(StringBuilder path, string? name, int index)
    {
        if (name is null)
            path.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');
        else if (name.Length > 0)
            path.Append(path.Length == 0 ? "" : ".").Append(name);
    }
}
