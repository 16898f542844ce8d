using Microsoft.Extensions.Configuration;

namespace OrchardCore.Environment.Shell.Configuration;

/// <summary>The configuration of a tenant.</summary>
public interface IShellConfiguration : IConfiguration { }
