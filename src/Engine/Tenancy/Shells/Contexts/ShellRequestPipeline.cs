using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Builders;

namespace OrchardCore.Modules;

/// <summary>The request pipeline of a shell.</summary>
public class ShellRequestPipeline : IShellPipeline
{
    public RequestDelegate Next { get; set; } = null!;

    public Task Invoke(object context) => Next((HttpContext)context);
}
