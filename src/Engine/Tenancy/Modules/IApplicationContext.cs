namespace OrchardCore.Modules;

/// <summary>Gives the application.</summary>
public interface IApplicationContext
{
    Application Application { get; }
}
