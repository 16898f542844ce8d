using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;
using Procuratorate.Search.Words;

namespace Procuratorate.Search.Shapes;

/// <summary><c>{% shape "SearchBox", id: "…" %}</c>: the form that leads to the search page. The id sets apart the boxes of one page.</summary>
public sealed class SearchBoxShapes : IShapeTableProvider
{
    public ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("SearchBox").OnProcessing(context =>
        {
            var request = context.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext?.Request;
            context.Shape.Properties.TryAdd("Query", request?.Path == "/search" ? SearchWords.Clean(request.Query["q"].FirstOrDefault()) : string.Empty);
            context.Shape.Properties.TryAdd("Id", "search");
        });
        return ValueTask.CompletedTask;
    }
}
