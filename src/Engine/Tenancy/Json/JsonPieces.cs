using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardSite.Engine.Tenancy.Json;

/// <summary>Reads JSON from a stream token by token. What is in memory is the value that is asked for, however long the file is.</summary>
internal sealed class JsonPieces(Stream stream) : IAsyncDisposable
{
    private const int FirstSize = 64 * 1024;

    private static readonly JsonReaderOptions _options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private byte[] _buffer = new byte[FirstSize];
    private bool _isBegun;
    private bool _isLast;
    private int _end;

    // Where the token before the present place of reading begins, and where reading goes on.
    private int _tokenStart;
    private JsonReaderState _tokenState = new(_options);
    private int _next;
    private JsonReaderState _nextState = new(_options);

    public JsonTokenType Token { get; private set; }

    /// <summary>How many objects and arrays stand around the token; that of an end is that of its start.</summary>
    public int Depth { get; private set; }

    /// <summary>The name, when the token is one.</summary>
    public string? PropertyName { get; private set; }

    public ValueTask DisposeAsync() => stream.DisposeAsync();

    /// <returns>False at the end.</returns>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        (_tokenStart, _tokenState) = (_next, _nextState);
        while (!TryRead())
        {
            if (_isLast)
            {
                return false;
            }

            await FillAsync(cancellationToken);
        }

        return true;
    }

    /// <summary>The whole value that begins with the present token.</summary>
    public async ValueTask<JsonNode?> ReadNodeAsync(CancellationToken cancellationToken)
    {
        while (!TrySkip())
        {
            await FillAsync(cancellationToken);
        }

        return Node();
    }

    /// <summary>Passes over all up to the end of the object or array that begins at the depth.</summary>
    public async ValueTask SkipToEndAsync(int depth, CancellationToken cancellationToken)
    {
        while (await ReadAsync(cancellationToken) && (Depth > depth || Token is not (JsonTokenType.EndObject or JsonTokenType.EndArray)))
        {
        }
    }

    private bool TryRead()
    {
        var reader = new Utf8JsonReader(_buffer.AsSpan(_tokenStart, _end - _tokenStart), _isLast, _tokenState);
        if (!reader.Read())
        {
            return false;
        }

        (Token, Depth) = (reader.TokenType, reader.CurrentDepth);
        PropertyName = Token == JsonTokenType.PropertyName ? reader.GetString() : null;
        (_next, _nextState) = (_tokenStart + (int)reader.BytesConsumed, reader.CurrentState);
        return true;
    }

    private bool TrySkip()
    {
        var reader = new Utf8JsonReader(_buffer.AsSpan(_tokenStart, _end - _tokenStart), _isLast, _tokenState);
        if (!reader.Read() || !reader.TrySkip())
        {
            return false;
        }

        (_next, _nextState) = (_tokenStart + (int)reader.BytesConsumed, reader.CurrentState);
        return true;
    }

    private JsonNode? Node()
    {
        var reader = new Utf8JsonReader(_buffer.AsSpan(_tokenStart, _end - _tokenStart), _isLast, _tokenState);
        reader.Read();
        return reader.TokenType == JsonTokenType.Null ? null : JsonNode.Parse(ref reader, JOptions.Node);
    }

    /// <summary>Keeps what stands from the token on, and reads more behind it.</summary>
    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        var kept = _end - _tokenStart;
        var target = kept > _buffer.Length / 2 ? new byte[_buffer.Length * 2] : _buffer;
        _buffer.AsSpan(_tokenStart, kept).CopyTo(target);
        (_buffer, _next, _tokenStart, _end) = (target, _next - _tokenStart, 0, kept);

        var read = await stream.ReadAtLeastAsync(_buffer.AsMemory(_end), _isBegun ? 1 : 3, throwOnEndOfStream: false, cancellationToken);
        _isLast = read == 0;
        _end += read;
        if (!_isBegun)
        {
            _isBegun = true;
            _tokenStart = _buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8) ? 3 : 0;
        }
    }
}
