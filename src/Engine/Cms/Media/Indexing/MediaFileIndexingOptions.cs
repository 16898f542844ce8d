namespace OrchardCore.Media.Indexing;

/// <summary>Which provider reads which kind of file.</summary>
public class MediaFileIndexingOptions
{
    private readonly Dictionary<string, Type> _providers = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="fileExtension">With its dot, such as <c>.pdf</c>.</param>
    public MediaFileIndexingOptions RegisterMediaFileTextProvider(string fileExtension, Type providerType)
    {
        _providers[fileExtension] = providerType;
        return this;
    }

    public MediaFileIndexingOptions RegisterMediaFileTextProvider<TMediaFileTextProvider>(string fileExtension)
        where TMediaFileTextProvider : class, IMediaFileTextProvider => RegisterMediaFileTextProvider(fileExtension, typeof(TMediaFileTextProvider));

    public Type? GetRegisteredMediaFileTextProvider(string fileExtension) => _providers.GetValueOrDefault(fileExtension);
}
