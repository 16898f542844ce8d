using OrchardCore.ResourceManagement;

namespace OrchardSite.Engine.Resources;

internal static class ResourceTags
{
    /// <summary>Handles a tag: registers it for its place in the page, or leaves it where it is when it is to be inline.</summary>
    public static async Task ProcessAsync(IResourceManager resourceManager, ResourceRequest request, string tagName, TagHelperOutput output)
    {
        var content = (await output.GetChildContentAsync()).GetContent();
        if (request.Type == "script" && !string.IsNullOrWhiteSpace(content))
        {
            (resourceManager as ResourceManager)?.Allow(content);
        }

        if (request.IsResource)
        {
            var settings = request.Register(resourceManager, content, output.Attributes);
            output.TagName = null;
            output.Content.Clear();
            if (request.At == ResourceLocation.Inline)
            {
                await using var writer = new StringWriter();
                Render(resourceManager, request.Type, settings, writer);
                output.Content.SetHtmlContent(writer.ToString());
            }

            return;
        }

        foreach (var dependency in request.Dependencies)
        {
            resourceManager.RegisterResource(request.Type, dependency).AtLocation(request.At == ResourceLocation.Inline ? ResourceLocation.Head : request.At);
        }

        if (request.At == ResourceLocation.Inline)
        {
            return;
        }

        var tag = new TagBuilder(tagName);
        foreach (var attribute in output.Attributes)
        {
            tag.Attributes[attribute.Name] = attribute.Value?.ToString();
        }

        tag.InnerHtml.AppendHtml(content);
        Keep(resourceManager, request, request.Condition.Wrap(tag));
        output.SuppressOutput();
    }

    private static void Keep(IResourceManager resourceManager, ResourceRequest request, IHtmlContent tag)
    {
        if (request.Type == "stylesheet")
        {
            resourceManager.RegisterStyle(tag);
        }
        else if (request.At == ResourceLocation.Head)
        {
            resourceManager.RegisterHeadScript(tag);
        }
        else
        {
            resourceManager.RegisterFootScript(tag);
        }
    }

    private static void Render(IResourceManager resourceManager, string type, RequireSettings settings, TextWriter writer)
    {
        if (type == "stylesheet")
        {
            resourceManager.RenderLocalStyle(settings, writer);
        }
        else
        {
            resourceManager.RenderLocalScript(settings, writer);
        }
    }
}
