using System.Text.Json.Nodes;

namespace OrchardSite.Engine.Cms.Deployment.Packages;

/// <summary>What stands in the place of an empty list of a recipe once it is written.</summary>
internal sealed record LongList(JsonArray Place, IAsyncEnumerable<JsonNode> Items);
