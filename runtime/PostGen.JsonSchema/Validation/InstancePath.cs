using System.Globalization;
using System.Text;
using PostGen.JsonSchema.Text;

namespace PostGen.JsonSchema.Validation;

// Where in the value the validation is.
internal sealed class InstancePath
{
    // A name, or null and an index.
    private readonly List<(string? Name, int Index)> _steps = [];

    public void Push(string name) => _steps.Add((name, 0));

    public void Push(int index) => _steps.Add((null, index));

    public void Pop() => _steps.RemoveAt(_steps.Count - 1);

    public string ToPointer()
    {
        if (_steps.Count == 0)
        {
            return "";
        }

        var pointer = new StringBuilder();
        foreach ((string? name, int index) in _steps)
        {
            pointer.Append('/').Append(name is null ? index.ToString(CultureInfo.InvariantCulture) : JsonPointer.Escape(name));
        }

        return pointer.ToString();
    }

    // The value as the subject of a sentence: "text", "mentions"[2], or the value.
    public override string ToString()
    {
        int from = _steps.Count - 1;
        while (from > 0 && _steps[from].Name is null)
        {
            from--;
        }

        var subject = new StringBuilder();
        for (int i = Math.Max(from, 0); i < _steps.Count; i++)
        {
            (string? name, int index) = _steps[i];
            subject.Append(name is not null ? $"\"{name}\"" : i == from ? $"Item {index}" : $"[{index}]");
        }

        return subject.Length == 0 ? "The value" : subject.ToString();
    }
}
