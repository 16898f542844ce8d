using OrchardCore.Modules;

namespace OrchardSite.Engine.Tenancy.Shells.Building;

/// <summary>The startups that a shell was built from, in the order of their features.</summary>
internal sealed record ShellStartups(IReadOnlyList<IStartup> Startups);
