using System.Text.Encodings.Web;
using OrchardCore.ResourceManagement;

namespace OrchardSite.Engine.Resources;

/// <summary>Is written when the whole layout has been rendered, and so knows what the zones below it required.</summary>
internal sealed class DeferredResources(ResourceTagType type, IEnumerable<IResourcesTagHelperProcessor> processors) : IHtmlAsyncContent
{
    public async ValueTask WriteToAsync(TextWriter writer)
    {
        var context = new ResourcesTagHelperProcessorContext(type, writer);
        foreach (var processor in processors)
        {
            await processor.ProcessAsync(context);
        }
    }

    /// <summary>For writers that know no asynchronous content. It does not block unless a module's own processor waits for something.</summary>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var writing = WriteToAsync(writer);
        if (!writing.IsCompletedSuccessfully)
        {
            writing.AsTask().GetAwaiter().GetResult();
        }
    }
}
