namespace PostGen.Generator.Planning.Schemas;

/// <summary>
/// What was made of a schema for each way that it travels. A dictionary for each of the ways: one with pairs for keys is code of its own for
/// the JIT, in every process that generates.
/// </summary>
internal sealed class SchemaUseMap<T>
    where T : class
{
    private readonly Dictionary<SchemaEntry, T>[] _byUse = [[], [], [], []];

    public T? Find(SchemaEntry entry, SchemaUse use) => _byUse[(int)use].TryGetValue(entry, out T? found) ? found : null;

    public void Set(SchemaEntry entry, SchemaUse use, T value) => _byUse[(int)use][entry] = value;
}
