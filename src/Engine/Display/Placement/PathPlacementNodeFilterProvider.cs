using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

namespace OrchardSite.Engine.Display.Placement;

/// <summary>The filter <c>path</c>: a path, or with <c>*</c> at its end all below it; one or several.</summary>
internal sealed class PathPlacementNodeFilterProvider(IHttpContextAccessor httpContextAccessor) : IPlacementNodeFilterProvider
{
    public string Key => "path";

    public bool IsMatch(ShapePlacementContext context, object expression)
    {
        var path = Normalize(httpContextAccessor.HttpContext?.Request.Path.Value ?? string.Empty);
        return FilterExpression.Texts(expression).Any(pattern => IsMatch(path, pattern));
    }

    private static bool IsMatch(string path, string pattern)
        => pattern.EndsWith('*')
            ? path.StartsWith(Normalize(pattern[..^1]).TrimEnd('/'), StringComparison.OrdinalIgnoreCase)
            : string.Equals(path, Normalize(pattern), StringComparison.OrdinalIgnoreCase);

    private static string Normalize(string path) => $"/{path.TrimStart('~').Trim('/')}/".Replace("//", "/", StringComparison.Ordinal);
}
