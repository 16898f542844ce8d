using System.Text.Encodings.Web;
using OrchardSite.Engine.Resources;

namespace OrchardCore.ResourceManagement;

/// <summary>A resource that a page needs, with the settings under which it does.</summary>
public class ResourceRequiredContext
{
    public ResourceDefinition Resource { get; set; } = null!;

    public RequireSettings Settings { get; set; } = null!;

    public IFileVersionProvider FileVersionProvider { get; set; } = null!;

    public void WriteTo(TextWriter writer, string appPath)
        => Settings.Condition.Wrap(Resource.GetTagBuilder(Settings, appPath, FileVersionProvider)).WriteTo(writer, HtmlEncoder.Default);
}
