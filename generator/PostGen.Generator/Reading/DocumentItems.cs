using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading;

/// <summary>The items of an array in document order.</summary>
internal readonly struct DocumentItems(DocumentFile file, SourceArray? array)
{
    public Enumerator GetEnumerator() => new(file, array);

    internal struct Enumerator(DocumentFile file, SourceArray? array)
    {
        private int _at = -1;

        public readonly DocumentNode Current => new(file, array!.Items[_at]);

        public bool MoveNext() => array is not null && ++_at < array.Items.Count;
    }
}
