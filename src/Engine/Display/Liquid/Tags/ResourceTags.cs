using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using OrchardCore.Environment.Cache;
using OrchardCore.ResourceManagement;
using OrchardSite.Engine.Display.Liquid.Parsing;
using OrchardSite.Engine.Display.Liquid.Values;
using OrchardSite.Engine.Tenancy.Html;

namespace OrchardSite.Engine.Display.Liquid.Tags;

/// <summary>Tags that ask for scripts, styles, links and metas, and that write them.</summary>
internal sealed class ResourceTags : ILiquidTagProvider
{
    public void AddTo(LiquidTagRegistry registry) => registry
        .RegisterArgumentsTag("resources", WriteResourcesAsync)
        .RegisterArgumentsTag("meta", AddMetaAsync)
        .RegisterArgumentsTag("link", AddLinkAsync)
        .RegisterArgumentsTag("script", (given, writer, _, context) => RequireAsync("script", given, writer, context))
        .RegisterArgumentsTag("style", (given, writer, _, context) => RequireAsync("stylesheet", given, writer, context))
        .RegisterArgumentsBlock("scriptblock", (given, statements, writer, encoder, context) => WriteBlockAsync("script", given, statements, writer, encoder, context))
        .RegisterArgumentsBlock("styleblock", (given, statements, writer, encoder, context) => WriteBlockAsync("style", given, statements, writer, encoder, context));

    private static async ValueTask<Completion> WriteResourcesAsync(IReadOnlyList<FilterArgument> given, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(given, context);
        var text = arguments.Text("type", 0);
        if (!Enum.TryParse<ResourceTagType>(text, ignoreCase: true, out var type))
        {
            throw TagContext.Error(context, $"'{text}' is not a type of resources; it is one of {string.Join(", ", Enum.GetNames<ResourceTagType>())}.");
        }

        foreach (var processor in TagContext.Of(context).Services.GetServices<IResourcesTagHelperProcessor>())
        {
            await processor.ProcessAsync(new ResourcesTagHelperProcessorContext(type, writer));
        }

        return Completion.Normal;
    }

    private static async ValueTask<Completion> AddMetaAsync(IReadOnlyList<FilterArgument> given, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(given, context);
        var meta = new MetaEntry(arguments.Text("name"), arguments.Text("property"), arguments.Text("content"), arguments.Text("http_equiv"), arguments.Text("charset"));
        foreach (var (name, value) in arguments.Named)
        {
            if (name is not ("name" or "property" or "content" or "http_equiv" or "charset" or "separator"))
            {
                meta.SetAttribute(TagContext.AttributeName(name), value.ToStringValue());
            }
        }

        context.Service<IResourceManager>().AppendMeta(meta, arguments.Text("separator") ?? ", ");
        return Completion.Normal;
    }

    private static async ValueTask<Completion> AddLinkAsync(IReadOnlyList<FilterArgument> given, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(given, context);
        var link = new LinkEntry { AppendVersion = arguments.Flag("append_version") ?? false };
        foreach (var (name, value) in arguments.Named)
        {
            switch (name)
            {
                case "append_version": break;
                case "src" or "href": link.Href = value.ToStringValue(); break;
                case "rel": link.Rel = value.ToStringValue(); break;
                case "condition": link.Condition = value.ToStringValue(); break;
                case "title": link.Title = value.ToStringValue(); break;
                case "type": link.Type = value.ToStringValue(); break;
                default: link.SetAttribute(TagContext.AttributeName(name), value.ToStringValue()); break;
            }
        }

        context.Service<IResourceManager>().RegisterLink(link);
        return Completion.Normal;
    }

    private static async ValueTask<Completion> RequireAsync(string type, IReadOnlyList<FilterArgument> given, TextWriter writer, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(given, context);
        var resources = context.Service<IResourceManager>();
        var (name, src) = (arguments.Text("name"), arguments.Text("src"));
        if (name is null && src is null)
        {
            throw TagContext.Error(context, $"a {type} needs a 'name' or a 'src'.");
        }

        if (name is not null && src is not null)
        {
            ResourceArguments.Define(resources.InlineManifest.DefineResource(type, name), arguments);
            RenderEachTime(context);
        }

        var location = ResourceArguments.Location(arguments, context);
        if (name is not null && src is not null && location == ResourceLocation.Unspecified)
        {
            return Completion.Normal;
        }

        var settings = name is not null
            ? resources.RegisterResource(type, name)
            : resources.RegisterUrl(type, src!, arguments.Text("debug_src"));
        ResourceArguments.Apply(settings, arguments, location);
        Write(resources, type, settings, location, writer);
        return Completion.Normal;
    }

    // What is not sent to the head or the foot is written where the tag stands.
    private static void Write(IResourceManager resources, string type, RequireSettings settings, ResourceLocation location, TextWriter writer)
    {
        if (location is not (ResourceLocation.Unspecified or ResourceLocation.Inline))
        {
            return;
        }

        if (type == "script")
        {
            resources.RenderLocalScript(settings, writer);
        }
        else
        {
            resources.RenderLocalStyle(settings, writer);
        }
    }

    // What a page defines for itself holds for no other page, so a fragment with it is not kept.
    private static void RenderEachTime(TemplateContext context) => context.Service<ICacheScopeManager>().WithExpiryAfter(TimeSpan.Zero);

    private static async ValueTask<Completion> WriteBlockAsync(string tag, IReadOnlyList<FilterArgument> given, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var arguments = await TagArguments.EvaluateAsync(given, context);
        var inner = await context.RenderBlockAsync(statements, encoder);
        if (tag == "script" && TagContext.Of(context) is { IsText: false } template && LiquidGlobals.CurrentRequest(template) is { } request)
        {
            InlineScripts.Allow(request, inner.ToString());
        }

        var location = ResourceArguments.Location(arguments, context);
        var resources = context.Service<IResourceManager>();
        if (arguments.Text("name") is { } name)
        {
            var type = tag == "script" ? "script" : "stylesheet";
            ResourceArguments.Define(resources.InlineManifest.DefineResource(type, name), arguments).SetInnerContent(inner.ToString());
            RenderEachTime(context);
            if (location != ResourceLocation.Unspecified)
            {
                ResourceArguments.Apply(resources.RegisterResource(type, name), arguments, location);
            }

            return Completion.Normal;
        }

        var element = ResourceArguments.Element(tag, arguments, inner);
        switch (tag, location)
        {
            case ("script", ResourceLocation.Head): resources.RegisterHeadScript(element); break;
            case ("script", ResourceLocation.Foot): resources.RegisterFootScript(element); break;
            case ("style", ResourceLocation.Head): resources.RegisterStyle(element); break;
            default: TagContext.Write(writer, element); break;
        }

        return Completion.Normal;
    }
}
