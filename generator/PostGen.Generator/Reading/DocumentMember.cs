namespace PostGen.Generator.Reading;

/// <summary>A member of an object, with the place of its name.</summary>
internal readonly record struct DocumentMember(string Name, DocumentNode Value, int NameStart, int NameEnd)
{
    public DocumentFile File => Value.File;
}
