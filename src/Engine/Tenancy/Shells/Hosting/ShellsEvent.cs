namespace OrchardCore.Environment.Shell.Events;

/// <summary>Handles an event of all shells.</summary>
public delegate Task ShellsEvent();
