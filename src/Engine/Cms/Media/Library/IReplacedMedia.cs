namespace OrchardSite.Engine.Cms.Media.Library;

/// <summary>Hears that a file of the library holds something else now.</summary>
internal interface IReplacedMedia
{
    /// <param name="path">The file's path in the media folder.</param>
    Task ReplacedAsync(string path);
}
