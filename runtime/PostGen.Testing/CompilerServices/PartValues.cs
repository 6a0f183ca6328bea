using System.ComponentModel;
using System.Text;
using System.Text.Json;
using PostGen.JsonSchema.Text;
using PostGen.Runtime;
using PostGen.Runtime.CompilerServices;

namespace PostGen.Testing.CompilerServices;

/// <summary>The fields of a recorded body, by name. Emitted code makes the client's types out of them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct PartValues
{
    private readonly FakeRequest _request;

    internal PartValues(FakeRequest request) => _request = request;

    /// <summary>A field that must be there.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">Its name on the wire.</param>
    /// <param name="codec">Its codec.</param>
    /// <exception cref="JsonException">It is missing, or of another shape.</exception>
    public T Required<T>(string name, JsonCodec<T> codec) =>
        Member(name) is { } value ? Read(value, codec) : throw new JsonException($"The part `{name}` is missing.");

    /// <summary>A field of a reference type, or null where it was not sent.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">Its name on the wire.</param>
    /// <param name="codec">Its codec.</param>
    /// <exception cref="JsonException">It is of another shape.</exception>
    public T? Optional<T>(string name, JsonCodec<T> codec)
        where T : class
        => Member(name) is { } value ? Read(value, codec) : null;

    /// <summary>A field of a value type, or null where it was not sent.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">Its name on the wire.</param>
    /// <param name="codec">Its codec.</param>
    /// <exception cref="JsonException">It is of another shape.</exception>
    public T? OptionalValue<T>(string name, JsonCodec<T> codec)
        where T : struct
        => Member(name) is { } value ? Read(value, codec) : null;

    /// <summary>A file that must be there.</summary>
    /// <param name="name">Name of the part.</param>
    /// <exception cref="JsonException">It is missing.</exception>
    public FilePart File(string name) => OptionalFile(name) ?? throw new JsonException($"The part `{name}` is missing.");

    /// <summary>A file, or null where it was not sent.</summary>
    /// <param name="name">Name of the part.</param>
    public FilePart? OptionalFile(string name) => Files(name).FirstOrDefault();

    /// <summary>The files of one name, in order.</summary>
    /// <param name="name">Name of the parts.</param>
    public IReadOnlyList<FilePart> Files(string name) =>
        [.. _request.Parts.Where(part => part.Name == name).Select(static part => FilePart.FromBytes(part.Content, part.FileName ?? part.Name, part.ContentType))];

    /// <summary>The files of one name, or null where none was sent.</summary>
    /// <param name="name">Name of the parts.</param>
    public IReadOnlyList<FilePart>? OptionalFiles(string name) => Files(name) is { Count: > 0 } files ? files : null;

    /// <summary>The fields that are not declared, by name.</summary>
    /// <typeparam name="T">Their type.</typeparam>
    /// <param name="codec">Their codec.</param>
    /// <param name="declared">Names of the fields that are declared.</param>
    /// <exception cref="JsonException">One is of another shape.</exception>
    public IReadOnlyDictionary<string, T> Additional<T>(JsonCodec<T> codec, params string[] declared) =>
        ((_request.Record.Body.Json as SourceObject)?.Members ?? [])
            .Where(member => !declared.Contains(member.Name))
            .ToDictionary(static member => member.Name, member => Read(member.Value, codec), StringComparer.Ordinal);

    /// <summary>The files whose names are not declared, by name.</summary>
    /// <param name="declared">Names of the parts that are declared.</param>
    public IReadOnlyDictionary<string, FilePart> AdditionalFiles(params string[] declared) =>
        AdditionalFileLists(declared).ToDictionary(static files => files.Key, static files => files.Value[0], StringComparer.Ordinal);

    /// <summary>The files whose names are not declared, by name, those of one name in order.</summary>
    /// <param name="declared">Names of the parts that are declared.</param>
    public IReadOnlyDictionary<string, IReadOnlyList<FilePart>> AdditionalFileLists(params string[] declared)
    {
        PartValues values = this;
        return _request.Parts.Select(static part => part.Name).Distinct().Where(name => !declared.Contains(name))
            .ToDictionary(static name => name, name => values.Files(name), StringComparer.Ordinal);
    }

    internal T Whole<T>(JsonCodec<T> codec) => _request.Record.Body.Json is { } value ? Read(value, codec) : throw new JsonException("There is no JSON.");

    private static T Read<T>(SourceNode value, JsonCodec<T> codec)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(SourceJsonWriter.Write(value)), new JsonReaderOptions { MaxDepth = 256 });
        reader.Read();
        return codec.Read(ref reader);
    }

    private SourceNode? Member(string name) => (_request.Record.Body.Json as SourceObject)?[name];
}
