namespace OrchardSite.Architecture.Tests.Contract;

/// <summary>Says in what a type of the engine differs from Orchard's of the same name. Less is no difference; more or other is.</summary>
internal static class SurfaceComparer
{
    public static Func<PublicType, IEnumerable<string>> DifferencesFrom(IReadOnlyDictionary<string, PublicType> orchard) =>
        own => orchard.TryGetValue(own.Name, out var listed)
            ? Compare(own, listed)
            : [$"{own.Name}: Orchard Core has no such public type"];

    private static IEnumerable<string> Compare(PublicType own, PublicType listed)
    {
        if (own.Kind != listed.Kind)
        {
            yield return $"{own.Name}: is '{own.Kind}', Orchard's is '{listed.Kind}'";
        }

        if (own.Constraints != listed.Constraints)
        {
            yield return $"{own.Name}: type parameters '{own.Constraints}', Orchard's '{listed.Constraints}'";
        }

        if (listed.CanBeDerived && !own.CanBeDerived)
        {
            yield return $"{own.Name}: is sealed, and a module may derive from Orchard's";
        }

        foreach (var item in own.Bases.Except(listed.Bases))
        {
            yield return $"{own.Name}: base '{item}' is not among Orchard's";
        }

        foreach (var member in own.Members.Except(listed.Members))
        {
            yield return $"{own.Name}: '{member}' is not among Orchard's";
        }
    }
}
