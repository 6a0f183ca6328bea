using PostGen.JsonSchema.Validation.Keywords;

namespace PostGen.JsonSchema.Validation;

// Which properties and items of one value have been evaluated (Core 2020-12, section 11).
internal sealed class Evaluated
{
    private readonly List<PropertiesKeyword> _declarations = [];
    private HashSet<string>? _names;
    private HashSet<int>? _items;
    private int _prefix;

    public bool HasAllProperties { get; set; }

    public bool HasAllItems { get; set; }

    public bool DeclaresProperties => _declarations.Count > 0;

    public IEnumerable<string> DeclaredNames => _declarations.SelectMany(keyword => keyword.Names);

    public void Declare(PropertiesKeyword keyword) => _declarations.Add(keyword);

    public void AddProperty(string name) => (_names ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    public bool HasProperty(string name) => HasAllProperties || (_names is not null && _names.Contains(name));

    public void AddPrefix(int length) => _prefix = Math.Max(_prefix, length);

    public void AddItem(int index) => (_items ??= []).Add(index);

    public bool HasItem(int index) => HasAllItems || index < _prefix || (_items is not null && _items.Contains(index));

    public void Merge(Evaluated other)
    {
        HasAllProperties |= other.HasAllProperties;
        HasAllItems |= other.HasAllItems;
        _declarations.AddRange(other._declarations.Where(declaration => !_declarations.Contains(declaration)));
        AddPrefix(other._prefix);
        if (other._names is not null)
        {
            (_names ??= new HashSet<string>(StringComparer.Ordinal)).UnionWith(other._names);
        }

        if (other._items is not null)
        {
            (_items ??= []).UnionWith(other._items);
        }
    }
}
