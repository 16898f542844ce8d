using System.Text.Json.Nodes;
using OrchardSite.Engine.Content.Items;

namespace OrchardCore.ContentManagement;

/// <summary>Typed access to the elements of an item or a part.</summary>
public static class ContentExtensions
{
    public const string WeldedPartSettingsName = "@WeldedPartSettings";

    /// <summary>The element of that name, or null when the JSON has none.</summary>
    public static TElement? Get<TElement>(this ContentElement contentElement, string name)
        where TElement : ContentElement =>
        contentElement.Get(typeof(TElement), name) as TElement;

    /// <summary>The element of that name as that type, or null when the JSON has none.</summary>
    public static ContentElement? Get(this ContentElement contentElement, Type contentElementType, string name)
    {
        if (contentElement.Elements.TryGetValue(name, out var known) && contentElementType.IsInstanceOfType(known))
        {
            return known;
        }

        if (contentElement.Data[name] is not JsonObject data)
        {
            return null;
        }

        var element = ElementSerializer.Read(contentElementType, data);
        element.ContentItem = contentElement.ContentItem;
        contentElement.Elements[name] = element;

        return element;
    }

    /// <summary>The element of that name; a new one, already part of the JSON, when there was none.</summary>
    public static TElement GetOrCreate<TElement>(this ContentElement contentElement, string name)
        where TElement : ContentElement, new()
    {
        if (contentElement.Get<TElement>(name) is { } existing)
        {
            return existing;
        }

        var element = new TElement { ContentItem = contentElement.ContentItem };
        contentElement.Data[name] = element.Data;
        contentElement.Elements[name] = element;

        return element;
    }

    /// <summary>Adds an element, unless there is one of that name already.</summary>
    public static ContentElement Weld(this ContentElement contentElement, string name, ContentElement element)
    {
        if (contentElement.Has(name))
        {
            return contentElement;
        }

        ElementSerializer.Merge(element.Data, element);
        contentElement.Attach(name, element, element.Data);

        return contentElement;
    }

    /// <summary>Adds an element by its type's name, which no type definition knows of, with its settings kept in the JSON.</summary>
    public static ContentElement Weld<TElement>(this ContentElement contentElement, object? settings = null)
        where TElement : ContentElement, new()
    {
        var name = typeof(TElement).Name;

        if (!contentElement.Has(name))
        {
            contentElement.Weld(name, new TElement());
        }

        var welded = contentElement.Data[WeldedPartSettingsName] as JsonObject;

        if (welded is null)
        {
            contentElement.Data[WeldedPartSettingsName] = welded = [];
        }

        welded[name] = settings is null ? new JsonObject() : JObject.FromObject(settings);

        return contentElement;
    }

    /// <summary>Writes the element into the JSON under that name; what its type does not know of stays as it was.</summary>
    public static ContentElement Apply(this ContentElement contentElement, string name, ContentElement element)
    {
        if (contentElement.Data[name] is not JsonObject data)
        {
            data = element.Data.Parent is null ? element.Data : [];
        }

        ElementSerializer.Merge(data, element);
        contentElement.Attach(name, element, data);

        return contentElement;
    }

    /// <summary>Writes all that the other element's JSON has into this element's.</summary>
    public static ContentElement Apply(this ContentElement contentElement, ContentElement element)
    {
        if (!ReferenceEquals(contentElement.Data, element.Data))
        {
            contentElement.Data.Merge(element.Data, ElementSerializer.ReplaceArrays);
            contentElement.Elements.Clear();
        }

        return contentElement;
    }

    /// <summary>Writes the part into its item, under the name of its type.</summary>
    public static ContentPart Apply(this ContentPart contentPart)
    {
        contentPart.ContentItem.Apply(contentPart.GetType().Name, contentPart);

        return contentPart;
    }

    /// <summary>Changes the element of that name, which is made when there is none.</summary>
    public static ContentElement Alter<TElement>(this ContentElement contentElement, string name, Action<TElement> action)
        where TElement : ContentElement, new()
    {
        var element = contentElement.GetOrCreate<TElement>(name);
        action(element);

        return contentElement.Apply(name, element);
    }

    /// <summary>Changes the element of that name, which is made when there is none.</summary>
    public static async Task<ContentElement> AlterAsync<TElement>(this ContentElement contentElement, string name, Func<TElement, Task> action)
        where TElement : ContentElement, new()
    {
        var element = contentElement.GetOrCreate<TElement>(name);
        await action(element);

        return contentElement.Apply(name, element);
    }

    /// <summary>Takes the element of that name out; false when there was none.</summary>
    public static bool Remove(this ContentElement contentElement, string name)
    {
        contentElement.Elements.Remove(name);

        return contentElement.Data.Remove(name);
    }

    public static bool Has<TElement>(this ContentElement contentElement)
        where TElement : ContentElement =>
        contentElement.Has(typeof(TElement).Name);

    /// <summary>The elements that have been read as that type so far.</summary>
    public static IEnumerable<TElement> OfType<TElement>(this ContentElement contentElement)
        where TElement : ContentElement =>
        contentElement.Elements.Values.OfType<TElement>();

    public static bool IsPublished(this IContent content) => content.ContentItem is { Published: true };

    public static bool HasDraft(this IContent content) =>
        content.ContentItem is { } item && (!item.Published || !item.Latest);

    private static void Attach(this ContentElement owner, string name, ContentElement element, JsonObject data)
    {
        if (!ReferenceEquals(owner.Data[name], data))
        {
            owner.Data[name] = data;
        }

        ElementSerializer.Bind(element, data);
        element.ContentItem = owner.ContentItem;
        owner.Elements[name] = element;
    }
}
