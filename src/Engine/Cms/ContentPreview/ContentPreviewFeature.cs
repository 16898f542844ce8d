namespace OrchardCore.ContentPreview;

/// <summary>A feature of a request that says that its page is a preview.</summary>
public sealed class ContentPreviewFeature
{
    public static readonly ContentPreviewFeature Instance = new() { Previewing = true };

    public bool Previewing { get; init; }
}
