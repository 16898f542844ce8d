using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.Search.Models;
using OrchardCore.Settings;
using Procuratorate.Search.Words;

namespace Procuratorate.Search.Shapes;

/// <summary>
/// <c>{% shape "SearchBox", id: "…" %}</c>: the form that leads to the search page. The id sets apart the boxes of one page; the words in
/// an empty box are those of the search settings.
/// </summary>
public sealed class SearchBoxShapes : IShapeTableProvider
{
    public ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("SearchBox").OnProcessing(async context =>
        {
            var request = context.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request;
            var site = await context.ServiceProvider.GetRequiredService<ISiteService>().GetSiteSettingsAsync();
            context.Shape.Properties.TryAdd("Query", request?.Path == "/search" ? SearchWords.Clean(request.Query["q"].FirstOrDefault()) : string.Empty);
            context.Shape.Properties.TryAdd("Placeholder", site.GetOrCreate<SearchSettings>().Placeholder);
            context.Shape.Properties.TryAdd("Id", "search");
        });
        return ValueTask.CompletedTask;
    }
}
