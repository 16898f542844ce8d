using System.Text.Json.Nodes;
using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;

namespace OrchardSite.Engine.Cms.Contents.Liquid;

/// <summary>How templates reach content: members of items, and <c>Content.Alias["…"]</c>, <c>Content.Slug["…"]</c> and their like.</summary>
internal static class ContentLiquid
{
    public static void Configure(TemplateOptions options)
    {
        var strategy = options.MemberAccessStrategy;
        strategy.Register<ContentItem, object?>((item, name) => Member(item, name));
        strategy.Register<ContentElement, object?>((element, name) => element.Data[name]);

        strategy.Register<LiquidContentAccessor, LiquidPropertyAccessor>("ContentItemId", (_, context) => Accessor(context, id => id));
        strategy.Register<LiquidContentAccessor, LiquidPropertyAccessor>("Alias", (_, context) => Accessor(context, alias => $"alias:{alias}"));
        strategy.Register<LiquidContentAccessor, LiquidPropertyAccessor>("Slug", (_, context) => Accessor(context, slug => $"slug:{slug}"));
        strategy.Register<LiquidContentAccessor, LiquidPropertyAccessor>("Latest", (_, context) => Accessor(context, id => id, VersionOptions.Latest));
        strategy.Register<LiquidContentAccessor, LiquidPropertyAccessor>("ContentItemVersionId", (_, context) => new LiquidPropertyAccessor(
            (LiquidTemplateContext)context,
            async (id, inner) => FluidValue.Create(await inner.Services.GetRequiredService<IContentManager>().GetVersionAsync(id), inner.Options)));
    }

    /// <summary>The content item that a value is, or holds.</summary>
    public static ContentItem? Item(FluidValue value) => value.ToObjectValue() switch
    {
        ContentItem item => item,
        IContent content => content.ContentItem,
        JsonObject json => json.ToObject<ContentItem>(),
        _ => null,
    };

    private static object? Member(ContentItem item, string name) => name switch
    {
        nameof(ContentItem.Id) => item.Id,
        nameof(ContentItem.ContentItemId) => item.ContentItemId,
        nameof(ContentItem.ContentItemVersionId) => item.ContentItemVersionId,
        nameof(ContentItem.ContentType) => item.ContentType,
        nameof(ContentItem.Published) => item.Published,
        nameof(ContentItem.Latest) => item.Latest,
        nameof(ContentItem.ModifiedUtc) => item.ModifiedUtc,
        nameof(ContentItem.PublishedUtc) => item.PublishedUtc,
        nameof(ContentItem.CreatedUtc) => item.CreatedUtc,
        nameof(ContentItem.Owner) => item.Owner,
        nameof(ContentItem.Author) => item.Author,
        nameof(ContentItem.DisplayText) => item.DisplayText,
        nameof(ContentItem.Content) => item.Data,
        nameof(ContentItem.ContentItem) => item,
        _ => item.Data[name],
    };

    private static LiquidPropertyAccessor Accessor(TemplateContext context, Func<string, string> handle, VersionOptions? version = null) => new(
        (LiquidTemplateContext)context,
        async (name, inner) =>
        {
            var contentManager = inner.Services.GetRequiredService<IContentManager>();
            var id = handle(name) is var text && text.Contains(':', StringComparison.Ordinal)
                ? await inner.Services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync(text)
                : text;

            return string.IsNullOrEmpty(id) ? NilValue.Instance : FluidValue.Create(await contentManager.GetAsync(id, version), inner.Options);
        });
}
