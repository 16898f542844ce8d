using System.Linq.Expressions;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Deployment;
using YesSql;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Content;

/// <summary>Items as recipes have them.</summary>
internal static class ContentJson
{
    /// <summary>Adds the step <c>content</c>.</summary>
    /// <param name="result">What is exported.</param>
    /// <param name="store">Where the items are.</param>
    /// <param name="where">Which items.</param>
    /// <param name="isSetup">Whether they become the property of whoever sets a site up with the recipe.</param>
    public static void AddContent(this DeploymentPlanResult result, IStore store, Expression<Func<ContentItemIndex, bool>> where, bool isSetup) =>
        result.AddLongStep("content", "data", ReadAsync(store, where, isSetup));

    /// <summary>An item without what belongs to this database only.</summary>
    public static JsonObject Of(ContentItem item)
    {
        var json = RecipeTexts.Plain(JObject.FromObject(item)!);
        json.Remove("Id");
        return json;
    }

    private static async IAsyncEnumerable<JsonNode> ReadAsync(IStore store, Expression<Func<ContentItemIndex, bool>> where, bool isSetup)
    {
        // An item that is published meanwhile may be read twice, as it was and, later, as it is: taken in in this order, the later one holds.
        await foreach (var item in DocumentPages.ReadAsync<ContentItem, ContentItemIndex>(store, where, index => index.DocumentId, item => item.Id))
        {
            var json = Of(item);
            if (isSetup)
            {
                json[nameof(ContentItem.Owner)] = "[js: parameters('AdminUserId')]";
                json[nameof(ContentItem.Author)] = "[js: parameters('AdminUsername')]";
            }

            yield return json;
        }
    }
}
