namespace CareerWriter.Plan;

/// <summary>What kind of answer a question asks for; the JSON names are these in camelCase.</summary>
public enum QuestionType
{
    /// <summary>지원 동기.</summary>
    Motivation,

    /// <summary>직무 역량, 강점.</summary>
    Competency,

    /// <summary>주도적으로 한 프로젝트, 성과.</summary>
    Achievement,

    /// <summary>문제 해결.</summary>
    ProblemSolving,

    /// <summary>협업, 갈등.</summary>
    Collaboration,

    /// <summary>실패, 극복.</summary>
    Failure,

    /// <summary>도전, 자발성.</summary>
    Challenge,

    /// <summary>코드 품질, 학습.</summary>
    Quality,

    /// <summary>성장 과정.</summary>
    Growth,

    /// <summary>성격의 장단점.</summary>
    Character,

    /// <summary>입사 후 포부.</summary>
    Aspiration,

    /// <summary>가치관, 인재상.</summary>
    Values,

    /// <summary>이직 사유.</summary>
    Leaving,

    /// <summary>자유 양식, 자기소개.</summary>
    Free,
}
