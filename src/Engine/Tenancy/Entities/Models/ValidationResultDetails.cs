using System.ComponentModel.DataAnnotations;

namespace OrchardCore.Infrastructure.Entities;

/// <summary>What a check found.</summary>
public class ValidationResultDetails
{
    private readonly List<ValidationResult> _errors = [];

    public IReadOnlyList<ValidationResult> Errors => _errors;

    public bool Succeeded { get; set; } = true;

    public void Fail(ValidationResult error)
    {
        Succeeded = false;
        _errors.Add(error);
    }
}
