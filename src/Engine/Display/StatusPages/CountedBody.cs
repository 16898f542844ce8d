using Microsoft.AspNetCore.Http.Features;

namespace OrchardSite.Engine.Display.StatusPages;

/// <summary>
/// A body whose length nobody announced, counted as it is read. The server itself would cut the connection of whoever sends too much;
/// here the reader is told of it, as of an announced length, and the rest can still be read away.
/// </summary>
internal sealed class CountedBody(Stream inner, long? limit) : Stream, IHttpMaxRequestBodySizeFeature
{
    private long _read;

    public bool IsReadOnly => _read > 0;

    /// <summary>In bytes; null for a body of any length.</summary>
    public long? MaxRequestBodySize { get; set; } = limit;

    public bool IsTooLarge => _read > MaxRequestBodySize;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Takes the place of the body of a request that says nothing of its length.</summary>
    /// <param name="context">The request, of whose body nothing is read yet.</param>
    /// <param name="serverLimit">What the server itself accepts from now on.</param>
    /// <returns>Null where the length is known, there is no body, or the server's limit can no longer be changed.</returns>
    public static CountedBody? Replace(HttpContext context, long serverLimit)
    {
        var features = context.Features;
        if (context.Request.ContentLength is not null
            || features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody != true
            || features.Get<IHttpMaxRequestBodySizeFeature>() is not { IsReadOnly: false } server)
        {
            return null;
        }

        var body = new CountedBody(context.Request.Body, server.MaxRequestBodySize);
        server.MaxRequestBodySize = serverLimit;
        features.Set<IHttpMaxRequestBodySizeFeature>(body);
        context.Request.Body = body;
        return body;
    }

    /// <summary>Reads what is left, however much it is.</summary>
    public async ValueTask<int> ReadOnAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        _read += read;
        return read;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Count(await inner.ReadAsync(buffer, cancellationToken));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => Count(inner.Read(buffer, offset, count));

    public override void Flush() => inner.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Count(int read)
    {
        _read += read;
        return IsTooLarge ? throw new BadHttpRequestException("Request body too large.", StatusCodes.Status413PayloadTooLarge) : read;
    }
}
