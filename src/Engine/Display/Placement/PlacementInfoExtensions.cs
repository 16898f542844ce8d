namespace OrchardCore.DisplayManagement.Descriptors;

public static class PlacementInfoExtensions
{
    /// <summary>What <paramref name="second"/> says wins; alternates and wrappers of both are kept.</summary>
    public static PlacementInfo? Combine(this PlacementInfo? first, PlacementInfo? second) => first.CombineWith(second);

    public static string[]? CombineAlternates(this PlacementInfo placement, string[]? alternates) => Join(placement.Alternates, alternates);

    public static string[]? CombineWrappers(this PlacementInfo placement, string[]? wrappers) => Join(placement.Wrappers, wrappers);

    internal static PlacementInfo? CombineWith(this PlacementInfo? first, PlacementInfo? second)
    {
        if (first is null || second is null)
        {
            return second ?? first;
        }

        return new PlacementInfo(
            string.IsNullOrEmpty(second.Location) ? first.Location : second.Location,
            first.Source is null || second.Source is null ? second.Source ?? first.Source : $"{first.Source},{second.Source}",
            string.IsNullOrEmpty(second.ShapeType) ? first.ShapeType : second.ShapeType,
            second.DefaultPosition ?? first.DefaultPosition,
            first.CombineAlternates(second.Alternates),
            first.CombineWrappers(second.Wrappers));
    }

    private static string[]? Join(string[]? first, string[]? second)
        => first is null || second is null ? first ?? second : [.. first.Concat(second).Distinct(StringComparer.OrdinalIgnoreCase)];
}
