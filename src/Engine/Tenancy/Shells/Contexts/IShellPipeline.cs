namespace OrchardCore.Environment.Shell.Builders;

/// <summary>The request pipeline of a shell.</summary>
public interface IShellPipeline
{
    Task Invoke(object context);
}
