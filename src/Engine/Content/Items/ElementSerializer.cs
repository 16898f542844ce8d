using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Settings;
using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Content.Items;

/// <summary>Between typed elements and their JSON.</summary>
internal static class ElementSerializer
{
    public static readonly JsonMergeSettings ReplaceArrays = new()
    {
        MergeArrayHandling = MergeArrayHandling.Replace,
        MergeNullValueHandling = MergeNullValueHandling.Merge,
    };

    /// <summary>A typed view of the JSON; the element keeps the JSON itself, so that what its type does not know of is not lost.</summary>
    public static ContentElement Read(Type type, JsonObject data)
    {
        var element = (ContentElement)data.Deserialize(type, JOptions.Default)!;
        Bind(element, data);

        return element;
    }

    /// <summary>Writes the element's properties over the JSON.</summary>
    public static void Merge(JsonObject data, ContentElement element)
    {
        var written = (JsonObject)JsonSerializer.SerializeToNode(element, element.GetType(), JOptions.Default)!;
        data.Merge(written, ReplaceArrays);
    }

    /// <summary>Makes the JSON the element's own, together with what the element has in its typed properties.</summary>
    public static void Bind(ContentElement element, JsonObject data)
    {
        if (!ReferenceEquals(element.Data, data))
        {
            element.Data = data;
        }
    }
}
