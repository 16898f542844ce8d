using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Settings;
using OrchardSite.Engine.Content.Items;

namespace OrchardCore.ContentManagement;

/// <summary>Typed access to the parts of an item, each under the name of its type unless a name is given.</summary>
public static class ContentItemExtensions
{
    [Obsolete("Use TryGet<TPart>, GetOrCreate<TPart> or Get<TPart> instead.")]
    public static TPart? As<TPart>(this ContentItem contentItem)
        where TPart : ContentPart =>
        contentItem.Get<TPart>(typeof(TPart).Name);

    public static bool TryGet<TPart>(this ContentItem contentItem, [NotNullWhen(true)] out TPart? part)
        where TPart : ContentPart =>
        contentItem.TryGet(typeof(TPart).Name, out part);

    public static bool TryGet<TPart>(this ContentItem contentItem, string name, [NotNullWhen(true)] out TPart? part)
        where TPart : ContentPart
    {
        part = contentItem.Get<TPart>(name);

        return part is not null;
    }

    public static bool TryGet(this ContentItem contentItem, Type contentElementType, string name, [NotNullWhen(true)] out ContentElement? part)
    {
        part = contentItem.Get(contentElementType, name);

        return part is not null;
    }

    public static TPart GetOrCreate<TPart>(this ContentItem contentItem)
        where TPart : ContentPart, new() =>
        contentItem.GetOrCreate<TPart>(typeof(TPart).Name);

    public static ContentItem Weld<TPart>(this ContentItem contentItem, TPart part)
        where TPart : ContentPart
    {
        contentItem.Weld(typeof(TPart).Name, part);

        return contentItem;
    }

    public static ContentItem Apply<TPart>(this ContentItem contentItem, TPart part)
        where TPart : ContentPart
    {
        contentItem.Apply(typeof(TPart).Name, part);

        return contentItem;
    }

    public static ContentItem Alter<TPart>(this ContentItem contentItem, Action<TPart> action)
        where TPart : ContentPart, new()
    {
        contentItem.Alter(typeof(TPart).Name, action);

        return contentItem;
    }

    public static async Task<ContentItem> AlterAsync<TPart>(this ContentItem contentItem, Func<TPart, Task> action)
        where TPart : ContentPart, new()
    {
        await contentItem.AlterAsync(typeof(TPart).Name, action);

        return contentItem;
    }

    public static void Remove<TPart>(this ContentItem contentItem)
        where TPart : ContentPart, new() =>
        contentItem.Remove(typeof(TPart).Name);

    /// <summary>Merges properties, of the item itself or of its parts, into the item.</summary>
    public static ContentItem Merge(this ContentItem contentItem, object properties, JsonMergeSettings? settings = null)
    {
        var changes = properties as JsonObject ?? JObject.FromObject(properties)
            ?? throw new ArgumentException("Not a JSON object.", nameof(properties));

        contentItem.Data.Merge(changes, settings);
        contentItem.Elements.Clear();
        OwnProperties.MoveFromData(contentItem);

        return contentItem;
    }

    /// <summary>A copy that shares nothing with the item, not even its document.</summary>
    public static ContentItem Clone(this ContentItem contentItem)
    {
        var copy = new ContentItem
        {
            ContentItemId = contentItem.ContentItemId,
            ContentItemVersionId = contentItem.ContentItemVersionId,
            ContentType = contentItem.ContentType,
            DisplayText = contentItem.DisplayText,
            Latest = contentItem.Latest,
            Published = contentItem.Published,
            ModifiedUtc = contentItem.ModifiedUtc,
            PublishedUtc = contentItem.PublishedUtc,
            CreatedUtc = contentItem.CreatedUtc,
            Owner = contentItem.Owner,
            Author = contentItem.Author,
        };

        copy.Data = (JsonObject)contentItem.Data.DeepClone();

        return copy;
    }
}
