using Microsoft.AspNetCore.Http;

namespace OrchardCore.Environment.Shell;

/// <summary>Finds the tenant that a request is meant for.</summary>
public interface IRunningShellTable
{
    void Add(ShellSettings settings);

    ShellSettings? Match(HostString host, PathString path, bool fallbackToDefault = true);

    void Remove(ShellSettings settings);
}
