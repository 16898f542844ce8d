using System.Linq.Expressions;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;
using ISession = YesSql.ISession;

namespace OrchardSite.Engine.Cms.Deployment.Steps.Content;

/// <summary>Items as recipes have them.</summary>
internal static class ContentJson
{
    public static IQuery<ContentItem, ContentItemIndex> QueryContent(this ISession session, Expression<Func<ContentItemIndex, bool>> where) =>
        session.Query<ContentItem, ContentItemIndex>(where).OrderBy(index => index.DocumentId);

    /// <param name="items">The items.</param>
    /// <param name="isSetup">Whether they become the property of whoever sets a site up with the recipe.</param>
    public static async Task<JsonObject> BuildAsync(IQuery<ContentItem, ContentItemIndex> items, bool isSetup)
    {
        var data = new JsonArray();
        await foreach (var item in items.ToAsyncEnumerable())
        {
            var json = RecipeTexts.Plain(JObject.FromObject(item)!);
            json.Remove("Id");
            if (isSetup)
            {
                json[nameof(ContentItem.Owner)] = "[js: parameters('AdminUserId')]";
                json[nameof(ContentItem.Author)] = "[js: parameters('AdminUsername')]";
            }

            data.Add(json);
        }

        return new JsonObject { ["name"] = "content", ["data"] = data };
    }
}
