namespace OrchardCore.Deployment;

/// <summary>Files from bytes.</summary>
public static class IFileBuilderExtensions
{
    public static async Task SetFileAsync(this IFileBuilder fileBuilder, string subpath, byte[] content)
    {
        using var stream = new MemoryStream(content, writable: false);
        await fileBuilder.SetFileAsync(subpath, stream);
    }
}
