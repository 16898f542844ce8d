using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Builders;

namespace OrchardCore.Environment.Shell;

/// <summary>Says on the request which shell serves it.</summary>
public class ShellContextFeature
{
    public PathString OriginalPath { get; init; }

    public PathString OriginalPathBase { get; init; }

    public ShellContext ShellContext { get; init; } = null!;
}
