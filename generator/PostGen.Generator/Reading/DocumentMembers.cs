using PostGen.JsonSchema.Text;

namespace PostGen.Generator.Reading;

/// <summary>The members of an object in document order, of duplicates only the last.</summary>
internal readonly struct DocumentMembers(DocumentFile file, SourceObject? container)
{
    public Enumerator GetEnumerator() => new(file, container);

    internal struct Enumerator(DocumentFile file, SourceObject? container)
    {
        private int _at = -1;

        public readonly DocumentMember Current
        {
            get
            {
                SourceMember member = container!.Members[_at];
                return new DocumentMember(member.Name, new DocumentNode(file, member.Value), member.NameStart, member.NameEnd);
            }
        }

        public bool MoveNext()
        {
            int count = container?.Members.Count ?? 0;
            do
            {
                _at++;
            }
            while (_at < count && IsOverridden(container!.Members[_at]));
            return _at < count;
        }

        private readonly bool IsOverridden(in SourceMember member) =>
            container!.TryGetMember(member.Name, out SourceMember last) && last.NameStart != member.NameStart;
    }
}
