using System.Text.Encodings.Web;
using OrchardCore.ResourceManagement;

namespace OrchardSite.Engine.Resources;

/// <summary>Is written when the whole layout has been rendered, and so knows what the zones below it required.</summary>
internal sealed class DeferredResources(ResourceTagType type, IEnumerable<IResourcesTagHelperProcessor> processors) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var context = new ResourcesTagHelperProcessorContext(type, writer);
        foreach (var processor in processors)
        {
            processor.ProcessAsync(context).GetAwaiter().GetResult();
        }
    }
}
