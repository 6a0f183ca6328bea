using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace PostGen.Runtime.CompilerServices;

/// <summary>Text to model and back.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonModel
{
    /// <summary>Reads a model from a JSON text.</summary>
    /// <typeparam name="T">An emitted record or union.</typeparam>
    /// <param name="json">The text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">The text is not JSON, or not of the schema's shape; carries path, line and position.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static T Parse<T>([StringSyntax(StringSyntaxAttribute.Json)] string json)
        where T : class, IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(json);
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            int count = Encoding.UTF8.GetBytes(json, buffer);
            return Parse<T>(buffer.AsSpan(0, count));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Reads a model from a JSON text in UTF-8.</summary>
    /// <typeparam name="T">An emitted record or union.</typeparam>
    /// <param name="json">The text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">The text is not JSON, or not of the schema's shape; carries path, line and position.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> json)
        where T : class, IJsonModel<T>
    {
        json = JsonText.WithoutByteOrderMark(json);
        try
        {
            return JsonText.Read(json, JsonCodec.Model<T>());
        }
        catch (JsonException exception)
        {
            throw JsonText.Located(exception, json);
        }
    }

    /// <summary>Writes a model as compact JSON.</summary>
    /// <typeparam name="T">An emitted record or union.</typeparam>
    /// <param name="model">The model.</param>
    /// <returns>The text.</returns>
    public static string ToJson<T>(T model)
        where T : class, IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(model);
        using var buffer = new PooledBuffer();
        Utf8JsonWriter writer = JsonWriterCache.Rent(buffer);
        try
        {
            model.WriteJson(writer);
            writer.Flush();
        }
        finally
        {
            JsonWriterCache.Return(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
